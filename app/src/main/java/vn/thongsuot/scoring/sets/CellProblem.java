package vn.thongsuot.scoring.sets;

import java.util.List;

/**
 * What is wrong in a cell (Vietnamese: lỗi theo ô).
 *
 * @param cell such as {@code E7}
 * @param found what stands there
 * @param key of the text {@code score.problem.<key>}
 * @param parameters for it
 */
public record CellProblem(String cell, String found, String key, List<String> parameters) {

    public CellProblem {
        parameters = List.copyOf(parameters);
    }
}
