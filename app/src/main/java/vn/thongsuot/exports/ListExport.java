package vn.thongsuot.exports;

import java.util.Arrays;
import java.util.List;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Ui;

/** A list whose columns are always the same (Vietnamese: danh sách có cột cố định); a subclass counts and writes its rows. */
public abstract class ListExport implements ExportSource {

    private final String name;
    private final Permission permission;
    private final List<String> columns;

    /** @param columns message keys of the heads, in order */
    protected ListExport(String name, Permission permission, String... columns) {
        this.name = name;
        this.permission = permission;
        this.columns = List.copyOf(Arrays.asList(columns));
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Permission permission() {
        return permission;
    }

    @Override
    public final void write(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        sink.head(columns.stream().map(column -> ui.t(column)).toList());
        writeRows(actor, filter, ui, sink);
    }

    /** Rows as on the page, each with a cell for every column. */
    protected abstract void writeRows(Actor actor, ExportFilter filter, Ui ui, RowSink sink);
}
