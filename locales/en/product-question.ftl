### The customer asks something about a product before buying it.

product-question-subject = { $topic ->
    [function] Your question about how the product works
    [compatibility] Your question about compatibility
    [package-contents] Your question about what is in the box
    [size] Your question about the size
    [voltage] Your question about voltage and plug
    [material] Your question about the material
    [certification] Your question about certification
   *[details] Your question about the product
}

# Said where this is a further question in the same message.
# $product (text) the product's name
product-question-also = { $topic ->
    [function] You also asked how "{ $product }" works.
    [compatibility] You also asked what "{ $product }" works with.
    [package-contents] You also asked what comes with "{ $product }".
    [size] You also asked about the size of "{ $product }".
    [voltage] You also asked about the voltage of "{ $product }".
    [material] You also asked about the material of "{ $product }".
    [certification] You also asked about the certification of "{ $product }".
   *[details] You also had a question about "{ $product }".
}

## The answer

# $answer (prose) whole sentences, as the agent wrote them
product-question-answer = { $answer }

# before a list
product-question-contents = The box contains:
    .short = I am sending you the contents of the box here.

# before a list
product-question-measurements = These are the measurements:
    .short = I am sending you the measurements here.

# before a list
product-question-at-a-glance = Here are the details at a glance:
    .short = I am sending you the details here.

# $item (text) one detail
product-question-detail = { $item }

# $faq_url (url) a page of the seller's shop
product-question-faq = You can also visit { $faq_url } for more answers about this product.
    .short = At { $faq_url } you will find more answers.

# $attachment (text) what the file is called
product-question-attachment = I have attached this file for you: { $attachment }.

## Sizes

product-question-labeled-eu = This product comes in European sizes.

product-question-labeled-us = This product comes in US sizes.

product-question-labeled-uk = This product comes in UK sizes.

product-question-labeled-jp = This product comes in Japanese sizes.

# $size_from (text) the customer's size · $size_to (text) the product's size
product-question-size-equals = Your size "{ $size_from }" corresponds to "{ $size_to }".

product-question-between-sizes = If you are between two sizes, send me your measurements in inches or centimeters. I will then recommend a size within one business day.
    .short = Between two sizes? Send me your measurements, and I will recommend one within one business day.

## Voltage and plug

product-question-power-fits = Yes, you can use it in your country without an adapter.
    .short = Yes, it works in your country without an adapter.

product-question-power-adapter = Yes, you can use it in your country. All you need is a plug adapter.
    .short = Yes, it works in your country with a plug adapter.

product-question-power-converter = You can use it in your country, but only with a voltage converter. A plug adapter alone does not change the voltage.
    .short = In your country, you need a voltage converter. A plug adapter alone is not enough.

# the plain answer, first
product-question-power-unsuitable = This product cannot be used with the power supply in your country, even with a plug adapter.
    .short = This product cannot be used in your country, even with a plug adapter.

# the same after the reason, where people are less direct
product-question-power-unsuitable-softly = For this reason, I would recommend a different model. This one cannot be used in your country, even with a plug adapter.
    .short = For this reason, it cannot be used in your country, even with a plug adapter.

# $product_voltage (text) voltage and frequency
product-question-made-for = The product is designed for this power supply: { $product_voltage }.
    .short = Voltage of the product: { $product_voltage }.

# $mains (text) voltage and frequency
product-question-mains = In your country, the power supply is: { $mains }.
    .short = Voltage in your country: { $mains }.

# $plug (text) the kind of plug
product-question-plug = The product comes with this plug: { $plug }.

## Not known yet

product-question-checking = I would like to give you a reliable answer, so I am having our product team check this.
    .short = I am having our product team check this for you.

product-question-tell-device = It would help me to know the brand and the exact model of the device that you want to use it with.
    .short = Which brand and exact model do you want to use it with?

product-question-tell-measurements = It would help me to know your measurements, in inches or centimeters.
    .short = What are your measurements, in inches or centimeters?
