package vn.thongsuot.communication.plans;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.access.Permission;

/**
 * The life cycles of a communication plan and of its products, a table each (Vietnamese: bảng chuyển trạng thái kế hoạch, sản phẩm
 * tuyên truyền). What is not listed is refused.
 */
public final class CommunicationTransitions {

    private static final List<PlanEdge> PLANS = List.of(
            new PlanEdge(false, PlanAction.ADD, false, Permission.PROGRAMME_EDIT, "communication-plan.product-added"),
            new PlanEdge(false, PlanAction.ISSUE, true, Permission.PROGRAMME_APPROVE, "communication-plan.issued"),
            new PlanEdge(true, PlanAction.ADD, true, Permission.PROGRAMME_APPROVE, "communication-plan.amended"));
    private static final List<ProductEdge> PRODUCTS = List.of(
            new ProductEdge(
                    ProductState.PLANNED, ProductAction.FINISH, ProductState.DONE, "communication-product.done"),
            new ProductEdge(
                    ProductState.PLANNED, ProductAction.DROP, ProductState.DROPPED, "communication-product.dropped"));

    private CommunicationTransitions() {}

    /** What can be done to a plan. */
    public enum PlanAction {
        /** Vietnamese: thêm sản phẩm. */
        ADD,
        /** Vietnamese: ban hành. */
        ISSUE
    }

    /** What can be done to a product. */
    public enum ProductAction {
        /** Vietnamese: ghi kết quả. */
        FINISH,
        /** Vietnamese: không thực hiện. */
        DROP
    }

    /**
     * An edge of plans.
     *
     * @param issued whether it is issued before
     * @param to whether it is issued after
     * @param permission needed in the unit of the plan
     */
    public record PlanEdge(boolean issued, PlanAction action, boolean to, Permission permission, String event) {}

    /** An edge of products. */
    public record ProductEdge(ProductState from, ProductAction action, ProductState to, String event) {}

    static Optional<PlanEdge> find(boolean issued, PlanAction action) {
        return PLANS.stream()
                .filter(edge -> edge.issued() == issued && edge.action() == action)
                .findFirst();
    }

    static Optional<ProductEdge> find(ProductState from, ProductAction action) {
        return PRODUCTS.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }
}
