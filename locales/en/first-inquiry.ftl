### Somebody writes for the first time, and it is not clear yet what they need.

first-inquiry-subject = Your inquiry

first-inquiry-subject-details = Your inquiry: what I still need to know

first-inquiry-welcome = Welcome to our shop.

## Exactly what is missing

# a numbered list follows
first-inquiry-details = To give you an exact answer, I still need the following:
    .short = For an exact answer, I still need:

# a numbered list follows · $product (text) the product's name
first-inquiry-details-product = To give you an exact answer about "{ $product }", I still need the following:
    .short = For an exact answer about "{ $product }", I still need:

# $item (text) one of the details that are missing
first-inquiry-detail = { $item }

first-inquiry-which-product = Which product are you interested in, and what do you need it for?
    .short = Which product do you need, and what for?

# $product (text) the product's name
first-inquiry-which-question = What would you like to know about "{ $product }"?

## What comes next

first-inquiry-topics = I can help you with features, sizes, stock, prices, and delivery.
    .short = I can help with features, sizes, stock, prices, and delivery.

first-inquiry-answer-within = Once I have your answer, you will hear from me within one business day.
    .short = I will reply within one business day of your answer.

# Said where the inquiry is a further question in the same message.
first-inquiry-also = You also have a question about our products.
