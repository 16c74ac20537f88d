step-leave-as-it-is = Leave the parcel as it is.
step-write-card = Write the card by hand.
step-tie-ribbon = Tie the ribbon.
step-note-names = Note the names.
