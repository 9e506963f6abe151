package vn.thongsuot.programme.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a task says (Vietnamese: nội dung nhiệm vụ). A draft may lack anything but its title; {@link FiveClear} names what
 * is missing for an assignment.
 *
 * @param title which work
 * @param duty which duty the one in charge bears
 * @param product which product is handed in
 * @param leadUnitId unit in charge
 * @param holderId account of the person in charge
 * @param leaderId account of the leader who watches over it
 * @param partnerIds units that help
 * @param area one of the seven areas of reform; null where it belongs to none
 * @param topic code of a narrower topic, such as {@code law-enforcement}
 * @param targetId the target of a plan that it serves (Vietnamese: chỉ tiêu mà nhiệm vụ phục vụ); null for none
 */
public record TaskContent(
        String title,
        String duty,
        String product,
        @Nullable LocalDate dueOn,
        @Nullable UUID leadUnitId,
        @Nullable UUID holderId,
        @Nullable UUID leaderId,
        Set<UUID> partnerIds,
        @Nullable String area,
        @Nullable String topic,
        @Nullable UUID targetId) {

    /** The seven areas of reform, in the order of the plans. */
    public static final List<String> AREAS = List.of(
            "steering",
            "institutions",
            "procedures",
            "organisation",
            "civil-service",
            "public-finance",
            "digital-government");

    public TaskContent {
        partnerIds = Set.copyOf(partnerIds);
        title = title.strip();
        duty = duty.strip();
        product = product.strip();
    }

    /** What serves no target in particular. */
    public TaskContent(
            String title,
            String duty,
            String product,
            @Nullable LocalDate dueOn,
            @Nullable UUID leadUnitId,
            @Nullable UUID holderId,
            @Nullable UUID leaderId,
            Set<UUID> partnerIds,
            @Nullable String area,
            @Nullable String topic) {
        this(title, duty, product, dueOn, leadUnitId, holderId, leaderId, partnerIds, area, topic, null);
    }

    public TaskContent serving(@Nullable UUID target) {
        return new TaskContent(
                title, duty, product, dueOn, leadUnitId, holderId, leaderId, partnerIds, area, topic, target);
    }

    /** At most so long: cut at a space, with a mark that something is left out. */
    public static String shortened(String text, int most) {
        String whole = text.strip();
        if (whole.length() <= most) {
            return whole;
        }
        int space = whole.lastIndexOf(' ', most - 2);
        return whole.substring(0, space > 0 ? space : most - 1) + "…";
    }
}
