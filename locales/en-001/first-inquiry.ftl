### Outside America: enquiry, and no comma before the last word of a list.

first-inquiry-subject = Your enquiry

first-inquiry-subject-details = Your enquiry: what I still need to know

first-inquiry-topics = I can help you with features, sizes, stock, prices and delivery.
    .short = I can help with features, sizes, stock, prices and delivery.
