### Outside North America: parcel for package, delivery and postage for shipping, and the spelling.

return-received-why-used = You are free to try an item as you would in a shop. In this condition, however, we cannot sell it as new. The deduction covers only that difference.
    .short = Trying it out is free; the deduction covers only what goes beyond that.

return-received-found-wrong-item = In the parcel, we found something other than the item from your order.
    .short = The parcel contained a different item.

return-received-found-empty = When we opened the parcel, the item was not in it.
    .short = The item was not in the parcel.

return-received-may-happen-wrong-item = Parcels are easily mixed up when several are sent at the same time.
    .short = Parcels are easily mixed up.

return-received-may-happen-empty = Parcels sometimes come open on the way, so I have also asked the carrier.
    .short = Parcels sometimes come open, so I have asked the carrier.

return-received-ask-empty = Could you please tell me what you packed and where you posted it? If you have the receipt, a photo of it would help.
    .short = What did you pack, and where did you post it? A photo of the receipt helps.
