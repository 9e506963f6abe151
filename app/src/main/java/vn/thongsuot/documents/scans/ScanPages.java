package vn.thongsuot.documents.scans;

import static vn.thongsuot.db.documents.Tables.SCAN_PAGE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.shared.Ids;

/**
 * Pages scanned for a case (Vietnamese: trang quét của hồ sơ): taken apart, turned, ordered, assigned to papers; who may is the
 * caller's to check.
 */
@Service
public class ScanPages {

    private static final int QUARTER = 90;
    private static final int WHOLE = 360;

    private final DSLContext db;
    private final DocumentStore documents;
    private final PageFiles files;
    private final Clock clock;

    ScanPages(DSLContext db, DocumentStore documents, PageFiles files, Clock clock) {
        this.db = db;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    /** Adds the pages of a file behind those that are there. */
    @Transactional
    public void add(Actor actor, UUID caseId, byte[] file, @Nullable Integer target) {
        int n = list(actor.authorityId(), caseId).stream()
                .mapToInt(ScanPage::n)
                .max()
                .orElse(0);
        for (byte[] page : files.split(file)) {
            n++;
            db.insertInto(SCAN_PAGE)
                    .set(SCAN_PAGE.AUTHORITY_ID, actor.authorityId())
                    .set(SCAN_PAGE.ID, Ids.next(clock))
                    .set(SCAN_PAGE.CASE_ID, caseId)
                    .set(SCAN_PAGE.N, n)
                    .set(SCAN_PAGE.HASH, documents.keep(page))
                    .set(SCAN_PAGE.TARGET, target)
                    .set(SCAN_PAGE.SCANNED_AT, clock.instant())
                    .set(SCAN_PAGE.SCANNED_BY, actor.accountId())
                    .execute();
        }
    }

    /** In their order. */
    @Transactional(readOnly = true)
    public List<ScanPage> list(UUID authorityId, UUID caseId) {
        return db.selectFrom(SCAN_PAGE)
                .where(of(authorityId, caseId))
                .orderBy(SCAN_PAGE.N, SCAN_PAGE.ID)
                .fetch(row -> new ScanPage(row.getId(), row.getN(), row.getHash(), row.getRotation(), row.getTarget()));
    }

    /** A page as it would stand in the paper. */
    @Transactional(readOnly = true)
    public Optional<byte[]> picture(UUID authorityId, UUID caseId, UUID pageId) {
        return list(authorityId, caseId).stream()
                .filter(page -> page.id().equals(pageId))
                .findFirst()
                .map(page -> files.turned(documents.content(page.hash()), page.rotation()));
    }

    /** Turns a page a quarter clockwise. */
    @Transactional
    public void turn(UUID authorityId, UUID caseId, UUID pageId) {
        db.update(SCAN_PAGE)
                .set(SCAN_PAGE.ROTATION, SCAN_PAGE.ROTATION.plus(QUARTER).mod(DSL.inline(WHOLE)))
                .where(of(authorityId, caseId), SCAN_PAGE.ID.eq(pageId))
                .execute();
    }

    /** Changes places with the page before it. */
    @Transactional
    public void raise(UUID authorityId, UUID caseId, UUID pageId) {
        List<ScanPage> pages = list(authorityId, caseId);
        for (int i = 1; i < pages.size(); i++) {
            if (pages.get(i).id().equals(pageId)) {
                place(authorityId, caseId, pages.get(i).id(), pages.get(i - 1).n());
                place(authorityId, caseId, pages.get(i - 1).id(), pages.get(i).n());
            }
        }
    }

    /** This page and all behind it, up to one that belongs to another paper, belong to the paper. */
    @Transactional
    public void assignFrom(UUID authorityId, UUID caseId, UUID pageId, @Nullable Integer target) {
        boolean found = false;
        Integer before = null;
        for (ScanPage page : list(authorityId, caseId)) {
            if (page.id().equals(pageId)) {
                found = true;
                before = page.target();
            }
            if (found && java.util.Objects.equals(page.target(), before)) {
                db.update(SCAN_PAGE)
                        .set(SCAN_PAGE.TARGET, target)
                        .where(of(authorityId, caseId), SCAN_PAGE.ID.eq(page.id()))
                        .execute();
            } else if (found) {
                return;
            }
        }
    }

    @Transactional
    public void drop(UUID authorityId, UUID caseId, UUID pageId) {
        db.deleteFrom(SCAN_PAGE)
                .where(of(authorityId, caseId), SCAN_PAGE.ID.eq(pageId))
                .execute();
    }

    /** Pictures of the pages of a paper, which leave the station. */
    @Transactional
    public List<byte[]> take(UUID authorityId, UUID caseId, int target) {
        List<byte[]> pictures = list(authorityId, caseId).stream()
                .filter(page -> Integer.valueOf(target).equals(page.target()))
                .map(page -> files.turned(documents.content(page.hash()), page.rotation()))
                .toList();
        db.deleteFrom(SCAN_PAGE)
                .where(of(authorityId, caseId), SCAN_PAGE.TARGET.eq(target))
                .execute();
        return pictures;
    }

    private void place(UUID authorityId, UUID caseId, UUID pageId, int n) {
        db.update(SCAN_PAGE)
                .set(SCAN_PAGE.N, n)
                .where(of(authorityId, caseId), SCAN_PAGE.ID.eq(pageId))
                .execute();
    }

    private static Condition of(UUID authorityId, UUID caseId) {
        return SCAN_PAGE.AUTHORITY_ID.eq(authorityId).and(SCAN_PAGE.CASE_ID.eq(caseId));
    }
}
