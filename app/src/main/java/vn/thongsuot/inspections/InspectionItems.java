package vn.thongsuot.inspections;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads questions and answers (Vietnamese: tra cứu nội dung kiểm tra); who may is asked of the inspection. */
@Service
@Transactional(readOnly = true)
public class InspectionItems {

    private final ItemStore store;

    InspectionItems(ItemStore store) {
        this.store = store;
    }

    /** In the order of the checklist. */
    public List<InspectionItem> list(UUID inspectionId) {
        return store.list(inspectionId);
    }

    public Optional<InspectionItem> find(UUID inspectionId, int n) {
        return list(inspectionId).stream().filter(item -> item.n() == n).findFirst();
    }
}
