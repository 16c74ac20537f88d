### Outside America: the spelling, and what the places are called.

complaint-logistics-sorry-angry = I apologise for what happened.

complaint-logistics-sorry-rational = I apologise for the trouble.

complaint-logistics-places-calm = Please look in three places: with your neighbours, in a safe spot such as the garage or porch, and in your letterbox or parcel locker.

complaint-logistics-places-angry = Please check three places: neighbours, garage or porch, and letterbox.

complaint-logistics-places-rational = Please check three places: your neighbours, a safe spot such as the garage or porch, and your letterbox or parcel locker. This takes a few minutes.

complaint-logistics-places-disappointed = You should be unpacking it now, not looking for it, so I ask you to check only three places: your neighbours, a safe spot such as the garage or porch, and your letterbox or parcel locker.

complaint-logistics-address-confirm = For a second delivery, please confirm your full name and address, including any flat number.
