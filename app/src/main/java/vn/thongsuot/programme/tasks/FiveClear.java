package vn.thongsuot.programme.tasks;

import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/**
 * The five clear things (Vietnamese: năm rõ) without which nothing is assigned: person, work, duty, product, time. Person
 * means a unit in charge and a named official of it. The plans' rule R22.
 */
final class FiveClear {

    private FiveClear() {}

    /** Which of the five are missing, as message keys {@code task.clear.*}; empty when all are there. */
    static List<MessageRef> findMissing(TaskContent content) {
        List<MessageRef> missing = new ArrayList<>();
        note(missing, content.leadUnitId() == null || content.holderId() == null, "person");
        note(missing, content.title().isEmpty(), "work");
        note(missing, content.duty().isEmpty(), "duty");
        note(missing, content.product().isEmpty(), "product");
        note(missing, content.dueOn() == null, "time");
        return missing;
    }

    /** @throws DomainException TSK-010 that names each missing one */
    static void require(TaskContent content) {
        List<MessageRef> missing = findMissing(content);
        if (!missing.isEmpty()) {
            throw new DomainException(
                    "TSK-010", DomainException.Kind.INVALID, "cannot assign; missing: " + missing, missing);
        }
    }

    private static void note(List<MessageRef> missing, boolean lacks, String what) {
        if (lacks) {
            missing.add(new MessageRef("task.clear." + what));
        }
    }
}
