-- Until now a payable had one item, so its reduction is the item's.
update payments.payable_item item
set reduction = payable.reduction, exemption = payable.exemption
from payments.payable payable
where payable.id = item.payable_id and payable.reduction > 0;
