cancel-order-voluntary-reason = If you like, tell us your reason. It helps us choose what we sell, and changes nothing for you.
