package vn.thongsuot.procedures.catalogue;

/**
 * A row of a list that an agency published (Vietnamese: dòng danh mục thủ tục).
 *
 * @param sheet in which it stands, as {@link vn.thongsuot.procedures.sources.SourceRow#sheet} says it
 * @param row from 1, as it stands in the file
 * @param column letter of the column of its code; empty in plain text
 * @param agency of the heading above it; empty where there is none
 * @param abolished whether it stands in a table of what is abolished
 */
public record ListedProcedure(
        String sheet,
        int row,
        String column,
        String name,
        String code,
        String field,
        String agency,
        String decision,
        String bases,
        boolean abolished) {}
