### The customer says thank you and asks nothing.

thanks-received-subject = Thank you for your kind message

thanks-received-welcome = You are very welcome, and thank you for your kind message.

thanks-received-passed-on = I have shared your thanks with the team.

# Said where the thanks stand beside another question in the same message.
thanks-received-also = Thank you also for your kind words.
