package vn.thongsuot.platform;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps the count of changes short (Vietnamese: gộp bộ đếm thay đổi); the sum, which is what everybody reads, stays the same. */
@Component
class ChangeCount {

    /** So many rows cost nobody anything. */
    private static final int FEW = 100;

    private final DSLContext db;

    ChangeCount(DSLContext db) {
        this.db = db;
    }

    /** One statement: whoever looks meanwhile sees all rows or the one that stands for them. Two at once share the rows. */
    void fold() {
        db.execute("""
                with folded as (
                    delete from platform.change_count where (select count(*) from platform.change_count) > {0} returning n)
                insert into platform.change_count select sum(n) from folded having count(*) > 0
                """, FEW);
    }
}
