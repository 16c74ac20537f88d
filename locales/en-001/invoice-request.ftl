### Outside America: dispatch for ship, and the tax number that an invoice shows.

invoice-request-marketplace = The marketplace stores and dispatches this order for us and also provides the invoice. You will find it in your marketplace account, in the details of the order.
    .short = You will find it in your marketplace account, in the details of the order.

invoice-request-details = Please send me the name or company name, the full billing address and the VAT or tax number.
    .short = Please send me the name or company name, the full billing address and the VAT or tax number.
