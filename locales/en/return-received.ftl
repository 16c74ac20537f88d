### A return has arrived and has been looked at. Nobody is accused of anything.

# $order_id (identifier) the order's number
return-received-subject = Your return from order { $order_id } has arrived

# $order_id (identifier) the order's number
return-received-subject-refund = Your return from order { $order_id }: the refund

# $order_id (identifier) the order's number
return-received-subject-question = Your return from order { $order_id }: a question

# Said where the return is a further question in the same message.
# $order_id (identifier) the order's number
return-received-also = Your return from order { $order_id } has also arrived, and I have checked it.

# $order_id (identifier) the order's number
return-received-arrived = Your return from order { $order_id } has arrived, and I have checked it.
    .short = Your return from order { $order_id } has arrived.

## Everything is paid back

# $refund (money) what goes back
return-received-refunded = Everything is settled, and we have sent you the refund of { $refund }.
    .short = We have refunded { $refund }.

## Something is deducted

return-received-full-expected = I know that you expected the full amount, so I would like to explain what we found.
    .short = I know that you expected the full amount.

# the plain form · $refund (money) what goes back · $deduction (money) what is kept back
return-received-deduction = Your refund is { $refund }, after a deduction of { $deduction }.
    .short = Refund: { $refund }, after deducting { $deduction }.

# the same, softer, after the reason · $refund (money) · $deduction (money)
return-received-deduction-soft = For this reason, your refund is { $refund }, and we had to deduct { $deduction } from the price.
    .short = Your refund is therefore { $refund }, after deducting { $deduction }.

# $observed (text) what was seen
return-received-observed = This is what we saw when we unpacked it: { $observed }.
    .short = We noticed: { $observed }.

return-received-photos = The photos with this message show it.

return-received-why-used = You are free to try an item as you would in a store. In this condition, however, we cannot sell it as new. The deduction covers only that difference.
    .short = Trying it out is free; the deduction covers only what goes beyond that.

return-received-why-incomplete = Without what is missing, we cannot sell the item as new. The deduction covers only that difference.
    .short = The deduction covers only this loss in value.

# $deduction (money) what is kept back
return-received-send-part = If you still have what is missing, tell me. I will send you a free label, and we will pay you the { $deduction } once it is here.
    .short = Do you still have what is missing? The label is free, and you will get { $deduction } more.

return-received-other-view = If it was like this when you received it, or if you see it differently, please tell me. I will look at it again, and you will have my answer within one business day.
    .short = If you see it differently, tell me: I will reply within one business day.

## The package holds a riddle

return-received-one-question = I would like to complete your refund, and I need your help with one question.
    .short = I have one question to complete your refund.

return-received-found-wrong-item = In the package, we found something other than the item from your order.
    .short = The package contained a different item.

return-received-found-empty = When we opened the package, the item was not in it.
    .short = The item was not in the package.

return-received-found-incomplete = When we unpacked the return, not all the parts were there.
    .short = Not all the parts were there.

# $missing (list) the parts that were not there
return-received-found-parts = We did not find: { $missing }.
    .short = We did not find: { $missing }.

return-received-may-happen-wrong-item = Packages are easily mixed up when several are sent at the same time.
    .short = Packages are easily mixed up.

return-received-may-happen-empty = Packages sometimes come open on the way, so I have also asked the carrier.
    .short = Packages sometimes come open, so I have asked the carrier.

return-received-may-happen-incomplete = Small parts are easily left behind, or they may have been missing from the start.
    .short = Small parts are easily left behind.

# the seller bears the risk of the way back
return-received-our-risk = If something was lost on the way back, the loss is ours and not yours.
    .short = A loss on the way back is ours, not yours.

return-received-ask-wrong-item = Could you please check whether the item from your order is still with you? If what we have here is yours, we will send it back to you at our cost.
    .short = Is the item from your order still with you? We will send back what is yours, at our cost.

return-received-ask-empty = Could you please tell me what you packed and where you dropped it off? If you have the receipt, a photo of it would help.
    .short = What did you pack, and where did you drop it off? A photo of the receipt helps.

return-received-ask-incomplete = Could you please check whether anything is still with you? If so, I will send you a free label. If something was already missing when you received it, tell me, and nothing will be deducted for it.
    .short = Is anything still with you? I will send you a free label. If it was missing from the start, tell me: nothing will be deducted.

return-received-answer-after = We are keeping everything just as it arrived. You will have my answer within one business day of yours.
    .short = I will reply within one business day of your answer.
