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

## Everything is paid back

# $refund (money) what goes back
return-received-refunded = Everything is settled, and we have sent you the refund of { $refund }.

## Something is deducted

return-received-full-expected = I know that you expected the full amount, so I would like to explain what we found.

# the plain form · $refund (money) what goes back · $deduction (money) what is kept back
return-received-deduction = Your refund is { $refund }, after a deduction of { $deduction }.

# the same, softer, after the reason · $refund (money) · $deduction (money)
return-received-deduction-soft = For this reason, your refund is { $refund }, and we had to deduct { $deduction } from the price.

# $observed (text) what was seen
return-received-observed = This is what we saw when we unpacked it: { $observed }.

return-received-photos = The photos with this message show it.

return-received-why-used = You are free to try an item as you would in a store. In this condition, however, we cannot sell it as new. The deduction covers only that difference.

return-received-why-incomplete = Without what is missing, we cannot sell the item as new. The deduction covers only that difference.

# $deduction (money) what is kept back
return-received-send-part = If you still have what is missing, tell me. I will send you a free label, and we will pay you the { $deduction } once it is here.

return-received-other-view = If it was like this when you received it, or if you see it differently, please tell me. I will look at it again, and you will have my answer within 2 business days.

## The package holds a riddle

return-received-one-question = I would like to complete your refund, and I need your help with one question.

return-received-found-wrong-item = In the package, we found something other than the item from your order.

return-received-found-empty = When we opened the package, the item was not in it.

return-received-found-incomplete = When we unpacked the return, not all the parts were there.

# $missing (list) the parts that were not there
return-received-found-parts = We did not find: { $missing }.

return-received-may-happen-wrong-item = Packages are easily mixed up when several are sent at the same time.

return-received-may-happen-empty = Packages sometimes come open on the way, so I have also asked the carrier.

return-received-may-happen-incomplete = Small parts are easily left behind, or they may have been missing from the start.

# the seller bears the risk of the way back
return-received-our-risk = If something was lost on the way back, the loss is ours and not yours.

return-received-ask-wrong-item = Could you please check whether the item from your order is still with you? If what we have here is yours, we will send it back to you at our cost.

return-received-ask-empty = Could you please tell me what you packed and where you dropped it off? If you have the receipt, a photo of it would help.

return-received-ask-incomplete = Could you please check whether anything is still with you? If so, I will send you a free label. If something was already missing when you received it, tell me, and nothing will be deducted for it.

return-received-answer-after = We are keeping everything just as it arrived. You will have my answer within 2 business days of yours.
