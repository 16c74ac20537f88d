### The customer asks how to use something. It is solved without a return, and a fault stays our affair.

# $product (text) the product's name
usage-help-subject = How to use "{ $product }"

# Said where this is a further question in the same message.
# $product (text) the product's name
usage-help-also = You also asked how to use "{ $product }".
    .short = You also asked about "{ $product }".

# angry · $product (text) the product's name
usage-help-read = You have a question about "{ $product }".
    .short = I have your message in front of me.

# $problem (text) what they see
usage-help-problem = You describe it like this: "{ $problem }".
    .short = What you see: "{ $problem }".

# angry or disappointed
usage-help-understood = { $mood ->
    [angry] It should simply work, and I want to help you get there.
   *[other] I know that you expected it to work right away, and I want to help you get there.
}
    .short = { $mood ->
        [angry] It should simply work, and I want to help.
       *[other] I know that you expected it to work right away.
    }

# a list of steps follows
usage-help-steps = Please try the following:
    .short = I am sending you the steps here.

# $item (text) one step
usage-help-step = { $item }

# $attachment (text) what the file is called
usage-help-attached-too = You will also find this in the attached file: { $attachment }.
    .short = This file explains it as well: { $attachment }.

# $manual_url (url) the manual
usage-help-manual-too = The online manual explains it as well: { $manual_url }
    .short = The manual explains it as well: { $manual_url }

usage-help-still = If it still does not work, tell me which step you reached and what you see. You will have my answer within one business day.
    .short = Still not working? Tell me what you see; I will answer within one business day.

# where no statutory guarantee is known
usage-help-if-faulty = If the product turns out to be defective, please tell me. I will check within one business day what you are entitled to.
    .short = If it turns out to be defective, I will check within one business day what you are entitled to.

# $guarantee_years (number) years of the statutory guarantee
usage-help-if-faulty-law = If the product turns out to be defective within the statutory guarantee of { $guarantee_years } years from delivery, we will make it right at no cost to you.
    .short = The statutory guarantee covers defects free of charge for { $guarantee_years } years from delivery.

# $attachment (text) what the file is called
usage-help-attached = The attached file shows you step by step how it is done: { $attachment }.
    .short = The attached file shows how it is done: { $attachment }.

# $manual_url (url) the manual
usage-help-manual = The manual shows you step by step how it is done: { $manual_url }
    .short = The manual shows how it is done: { $manual_url }

# beside the file · $manual_url (url) the manual
usage-help-manual-as-well = The manual is also available online: { $manual_url }
    .short = The manual is also online: { $manual_url }

# $faq_url (url) a page of the seller's shop
usage-help-page = This page shows you how it is done: { $faq_url }
    .short = This page shows how it is done: { $faq_url }

# $faq_url (url) a page of the seller's shop
usage-help-faq = This page answers other common questions: { $faq_url }
    .short = Other common questions: { $faq_url }

usage-help-not-found = If you do not find your answer there, tell me what you see. I will answer you within one business day.
    .short = If it is not there, tell me what you see. I will answer within one business day.

usage-help-asked = I do not want to guess, so I have asked our product team how this is done.
    .short = I have asked our product team how this is done.

usage-help-tell-more = In the meantime, it would help to know what you see and what you have tried. A photo or a short video is welcome, but not necessary.
    .short = Meanwhile, tell me what you see and what you have tried.
