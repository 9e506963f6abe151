package vn.thongsuot.dossiers.web;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.exports.ExportFilter;

/**
 * What the address of the work list asks for.
 *
 * @param kind dossiers or the kind of another module's work; null for all
 */
record WorkAsk(WorkFilter filter, @Nullable String kind) {

    static final String DOSSIERS = "dossier";

    boolean wants(String someKind) {
        return kind == null || kind.equals(someKind);
    }

    WorkAsk with(WorkFilter other) {
        return new WorkAsk(other, kind);
    }

    WorkAsk ofKind(@Nullable String other) {
        return new WorkAsk(filter.withPage(1), other);
    }

    String href() {
        return Links.query(
                "/desk/work",
                "whose",
                Links.key(filter.whose()),
                "due",
                filter.due() == null ? null : Links.key(filter.due()),
                "kind",
                kind,
                "procedure",
                filter.procedureCode(),
                "holder",
                filter.holderId() == null ? null : filter.holderId().toString(),
                "page",
                filter.page() > 1 ? String.valueOf(filter.page()) : null);
    }

    /** The same list as a file, all of its pages. */
    String fileHref(String format) {
        return ExportFilter.href(
                WorkExport.NAME,
                format,
                "whose",
                Links.key(filter.whose()),
                "due",
                filter.due() == null ? null : Links.key(filter.due()),
                "kind",
                kind,
                "procedure",
                filter.procedureCode(),
                "holder",
                filter.holderId() == null ? null : filter.holderId().toString());
    }
}
