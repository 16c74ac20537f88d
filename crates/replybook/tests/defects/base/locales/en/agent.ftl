department-sales = Sales
department-purchasing = Purchasing
department-warehouse = Warehouse
department-logistics = Logistics
department-product = Product
department-finance = Finance
department-management = Management

step-take-fee = Charge the fee for the wrapping.
step-wrap-order = Have the order wrapped.
step-ask-carrier = Ask the carrier where the parcel is.
