package vn.thongsuot.facts;

import static vn.thongsuot.db.pub.Tables.INSPECTABLE_UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From when until when units stood on the list that inspections choose from (Vietnamese: thời gian thuộc diện kiểm tra). */
@Component
class InspectableDays {

    private final DSLContext db;

    InspectableDays(DSLContext db) {
        this.db = db;
    }

    /** Days. @param to exclusive; null = open */
    record Span(LocalDate from, @Nullable LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** By unit; empty where the authority keeps no list. */
    Map<UUID, List<Span>> list(UUID authorityId) {
        return db.selectFrom(INSPECTABLE_UNIT)
                .where(INSPECTABLE_UNIT.AUTHORITY_ID.eq(authorityId))
                .orderBy(INSPECTABLE_UNIT.UNIT_ID, INSPECTABLE_UNIT.VALID_FROM)
                .fetchGroups(INSPECTABLE_UNIT.UNIT_ID, row -> new Span(row.getValidFrom(), row.getValidTo()));
    }

    /** A span in parts that begin where one of the others begins or ends. */
    static List<Span> cut(Span whole, List<Span> others) {
        TreeSet<LocalDate> bounds = new TreeSet<>(List.of(whole.from()));
        for (Span other : others) {
            bounds.add(other.from());
            if (other.to() != null) {
                bounds.add(other.to());
            }
        }
        List<LocalDate> inside = bounds.stream().filter(whole::holds).toList();
        List<Span> parts = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            parts.add(new Span(inside.get(i), i + 1 < inside.size() ? inside.get(i + 1) : whole.to()));
        }
        return parts;
    }
}
