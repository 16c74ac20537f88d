### Outside North America: faulty for defective.

# angry or disappointed
usage-help-understood = { $mood ->
    [angry] It should simply work, and I want to help you get there.
   *[other] I know that you expected it to work straight away, and I want to help you get there.
}
    .short = { $mood ->
        [angry] It should simply work, and I want to help.
       *[other] I know that you expected it to work straight away.
    }

# where no statutory guarantee is known
usage-help-if-faulty = If the product turns out to be faulty, please tell me. I will check within one business day what you are entitled to.
    .short = If it turns out to be faulty, I will check within one business day what you are entitled to.

# $guarantee_years (number) years of the statutory guarantee
usage-help-if-faulty-law = If the product turns out to be faulty within the statutory guarantee of { $guarantee_years } years from delivery, we will put it right at no cost to you.
    .short = The statutory guarantee covers faults free of charge for { $guarantee_years } years from delivery.
