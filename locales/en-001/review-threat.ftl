### Outside North America: delivery for shipping.

review-threat-refund = You will get a full refund, including delivery.
