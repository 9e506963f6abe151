package vn.thongsuot.exports;

import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Ui;

/**
 * A list that can be had as a file, contributed by its module as a bean (Vietnamese: danh sách kết xuất được). What an actor gets is
 * decided when the file is made, by what the actor may see then.
 */
public interface ExportSource {

    /** Stands in addresses; its name for people is the message key {@code export.<name>}. */
    String name();

    /** Without it the list does not exist for somebody. */
    Permission permission();

    /** How many rows there would be; cheap, since it is asked before every file. */
    long count(Actor actor, ExportFilter filter);

    /** Heads and rows as on the page. */
    void write(Actor actor, ExportFilter filter, Ui ui, RowSink sink);
}
