shared-questions = If you have any questions, just reply to this message. Our team in Hamburg reads it every business day.
