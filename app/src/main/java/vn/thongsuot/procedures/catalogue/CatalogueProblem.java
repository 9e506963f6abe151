package vn.thongsuot.procedures.catalogue;

import java.util.List;

/**
 * What is wrong with one cell (Vietnamese: lỗi tại ô).
 *
 * @param sheet name of the sheet; empty for a form
 * @param row as Excel shows it; 0 for a form
 * @param column letter; empty where the whole row is meant
 * @param field message key of the column's name; empty where the whole row is meant
 * @param message message key of what is wrong
 */
public record CatalogueProblem(
        String sheet, int row, String column, String field, String message, List<String> parameters) {

    public CatalogueProblem {
        parameters = List.copyOf(parameters);
    }
}
