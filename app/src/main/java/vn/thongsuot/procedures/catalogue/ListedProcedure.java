package vn.thongsuot.procedures.catalogue;

/**
 * A row of a list that an agency published (Vietnamese: dòng danh mục thủ tục).
 *
 * @param row from 1, as it stands in the text
 * @param agency of the heading above it; empty where there is none
 * @param abolished whether it stands in a table of what is abolished
 */
public record ListedProcedure(
        int row,
        String name,
        String code,
        String field,
        String agency,
        String decision,
        String bases,
        boolean abolished) {}
