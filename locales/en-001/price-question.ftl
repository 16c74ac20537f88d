### Outside America: enquiry.

price-question-subject-wholesale = Your enquiry about a larger quantity
