### A lawyer, an authority, or a request about personal data. Receipt, who has it and by when, and not a word more.

# $kind (choice) who writes, or what is asked for
legal-or-privacy-subject = { $kind ->
    [lawyer] We have received your message
    [authority] We have received your official inquiry
    [data-access] Your request for access to your personal data
   *[deletion] Your request to delete your personal data
}

# Said where this is a further question in the same message.
# $kind (choice) who writes, or what is asked for
legal-or-privacy-also = { $kind ->
    [lawyer] We have also received your message about the legal matter.
    [authority] We have also received your official inquiry.
    [data-access] We have also received your request for access to your personal data.
   *[deletion] We have also received your request to delete your personal data.
}

# $kind (choice) who writes, or what is asked for
legal-or-privacy-received = { $kind ->
    [lawyer] I confirm that we have received your message about this legal matter.
    [authority] I confirm that we have received your official inquiry.
    [data-access] I confirm that we have received your request for access to your personal data.
   *[deletion] I confirm that we have received your request to delete your personal data.
}

# $today (date) the day on which it came
legal-or-privacy-received-on = It arrived on { $today }.

# $reference (identifier) their reference
legal-or-privacy-reference = I have noted your reference: { $reference }.

legal-or-privacy-serious = We take your message seriously.

# a lawyer, an authority
legal-or-privacy-no-comment = This message only confirms receipt and does not comment on the matter itself.

# $kind (choice) who writes, or what is asked for
legal-or-privacy-responsible = { $kind ->
    [lawyer] The person in our company who is responsible for legal matters now has your message.
    [authority] The person in our company who is responsible for legal matters now has your inquiry.
   *[other] The person in our company who is responsible for data protection now has your request.
}

# $kind (choice) what is asked for
legal-or-privacy-identity = { $kind ->
    [data-access] Before we hand over any data, we may ask you to confirm that the request comes from you.
   *[deletion] Before we delete any data, we may ask you to confirm that the request comes from you.
}

# $answer_by (date) the day of the answer
legal-or-privacy-answer-by = You will receive our response by { $answer_by }.

legal-or-privacy-add = If you would like to add anything, just reply to this message.
