package vn.thongsuot.calendar.changes;

import java.util.UUID;

/** Open cases of a kind that a decision leaves to be counted again (Vietnamese: lượt tính lại chưa xong). */
record OpenRecount(UUID changeId, String kind, UUID authorityId, String number) {

    String key() {
        return changeId + " " + kind;
    }
}
