package vn.thongsuot.notifications;

import static vn.thongsuot.db.notifications.Tables.NOTICE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.notifications.tables.records.NoticeRecord;
import vn.thongsuot.shared.Paged;

/** The notices of an official (Vietnamese: thông báo của tôi). */
@Service
public class Notices {

    public static final int PAGE_SIZE = 50;

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    Notices(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A page of them, newest first.
     *
     * @param page counted from 1; smaller ones are the first
     */
    public Paged<Notice> list(Actor actor, int page) {
        List<Notice> found = db.selectFrom(NOTICE)
                .where(NOTICE.ACCOUNT_ID.eq(actor.accountId()))
                .orderBy(NOTICE.CREATED_AT.desc(), NOTICE.ID)
                .limit(PAGE_SIZE + 1)
                .offset((Math.max(page, 1) - 1L) * PAGE_SIZE)
                .fetch(this::view);
        return Paged.of(found, PAGE_SIZE);
    }

    public int countUnread(UUID accountId) {
        return db.fetchCount(NOTICE, NOTICE.ACCOUNT_ID.eq(accountId), NOTICE.READ_AT.isNull());
    }

    /**
     * Marks as read.
     *
     * @return the page it leads to; empty where it leads nowhere
     * @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for somebody else's notice
     */
    @Transactional
    public Optional<String> read(Actor actor, UUID noticeId) {
        NoticeRecord notice = db.selectFrom(NOTICE)
                .where(NOTICE.ID.eq(noticeId), NOTICE.ACCOUNT_ID.eq(actor.accountId()))
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
        if (notice.getReadAt() == null) {
            notice.setReadAt(clock.instant());
            notice.update();
        }
        return Optional.ofNullable(notice.getPath());
    }

    private Notice view(NoticeRecord row) {
        List<String> parameters = new ArrayList<>();
        json.readTree(row.getParams()).path("values").forEach(value -> parameters.add(value.asString()));
        return new Notice(
                row.getId(), row.getTemplate(), parameters, row.getPath(), row.getCreatedAt(), row.getReadAt() != null);
    }
}
