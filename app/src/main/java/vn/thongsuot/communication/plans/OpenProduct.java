package vn.thongsuot.communication.plans;

/** A product of an issued plan that is still to be brought out (Vietnamese: sản phẩm chưa thực hiện). */
public record OpenProduct(CommunicationPlan plan, Product product) {

    String path() {
        return "/desk/communication/plans/" + plan.id() + "#product-" + product.id();
    }
}
