### Outside North America: enquiry for inquiry.

# $kind (choice) who writes, or what is asked for
legal-or-privacy-subject = { $kind ->
    [lawyer] We have received your message
    [authority] We have received your official enquiry
    [data-access] Your request for access to your personal data
   *[deletion] Your request to delete your personal data
}

# Said where this is a further question in the same message.
# $kind (choice) who writes, or what is asked for
legal-or-privacy-also = { $kind ->
    [lawyer] We have also received your message about the legal matter.
    [authority] We have also received your official enquiry.
    [data-access] We have also received your request for access to your personal data.
   *[deletion] We have also received your request to delete your personal data.
}

# $kind (choice) who writes, or what is asked for
legal-or-privacy-received = { $kind ->
    [lawyer] I confirm that we have received your message about this legal matter.
    [authority] I confirm that we have received your official enquiry.
    [data-access] I confirm that we have received your request for access to your personal data.
   *[deletion] I confirm that we have received your request to delete your personal data.
}

# $kind (choice) who writes, or what is asked for
legal-or-privacy-responsible = { $kind ->
    [lawyer] The person in our company who is responsible for legal matters now has your message.
    [authority] The person in our company who is responsible for legal matters now has your enquiry.
   *[other] The person in our company who is responsible for data protection now has your request.
}
