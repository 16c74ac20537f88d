### Outside America: the spelling, and what the places are called.

complaint-logistics-sorry-angry = I apologise for what happened.

complaint-logistics-sorry-rational = I apologise for the trouble.

complaint-logistics-places-calm = Please look in three places: with your neighbours, in a safe spot such as the garage or the porch, and in your letterbox or parcel locker.

complaint-logistics-places-angry = Please check three places: neighbours, garage or porch, and letterbox.

complaint-logistics-places-rational = Three places to check: the neighbours, a safe spot such as garage or porch, and the letterbox or parcel locker; the effort: a few minutes.

complaint-logistics-places-disappointed = I know that you should be unpacking it and not looking for it, so only three places: your neighbours, a safe spot such as the garage or the porch, and the letterbox or parcel locker.
