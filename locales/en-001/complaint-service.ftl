### Outside North America one apologises with an s.

# $mood (choice)
complaint-service-sorry = { $mood ->
    [angry] You are right, and I apologise.
    [rational] Your complaint is justified, and I apologise.
    [disappointed] I am sorry; you deserved better from us.
   *[calm] I am sorry; this is not how we want to work.
}
    .short = { $mood ->
        [angry] You are right, and I apologise.
        [rational] Your complaint is justified; I apologise.
        [disappointed] I am sorry; you deserved better.
       *[calm] I am sorry; this is not how we want to work.
    }
