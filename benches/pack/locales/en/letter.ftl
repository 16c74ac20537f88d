# the friendly voice · $salutation_given (text) the given name
letter-salutation-friendly = Hi { $salutation_given },
