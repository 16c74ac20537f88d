### Outside North America: parcel for package, delivery and postage for shipping, and the spelling.

refund-status-proof-enough = The parcel does not have to arrive first. A photo of your proof of posting or the tracking number is enough.
    .short = A photo of your proof of posting or the tracking number is enough.

refund-status-not-posted = If you have not posted it yet and need the address or a label, tell me, and you will have it within one business day.
    .short = If you need the address or a label, tell me, and you will have it within one business day.

refund-status-marketplace = The marketplace stores and dispatches this order for us, and it also pays the refund. You can check the status in your account, under your orders.
    .short = The marketplace pays the refund. You can check its status in your account, under your orders.
