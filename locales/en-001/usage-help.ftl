### Outside North America: faulty for defective.

# angry or disappointed
usage-help-understood = { $mood ->
    [angry] It should simply work, and I want to help you get there.
   *[other] I know that you expected it to work straight away, and I want to help you get there.
}

usage-help-if-faulty = If the product turns out to be faulty, we will put it right at no cost to you.
