shared-questions = If you have any questions, just reply to this message.
