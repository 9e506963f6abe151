package vn.thongsuot.scoring.sets;

import java.util.List;

/**
 * Why a set cannot be issued (Vietnamese: điểm chưa hợp lệ của bộ tiêu chí).
 *
 * @param code of the criterion; empty for the set as a whole
 * @param field column it is about: {@code code}, {@code max}, {@code rule}, {@code effect}
 * @param key of the text {@code score.problem.<key>}
 * @param parameters for it
 */
public record SetProblem(String code, String field, String key, List<String> parameters) {

    public SetProblem {
        parameters = List.copyOf(parameters);
    }
}
