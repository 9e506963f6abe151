package vn.thongsuot.platform;

import java.util.function.ToIntFunction;
import vn.thongsuot.access.Actor;

/**
 * A number beside an entry of the officials' bar (Vietnamese: số đếm trên mục điều hướng); zero shows nothing.
 *
 * @param key of the {@link NavigationEntry}
 * @param count read once for every page, so it has to be cheap
 */
public record NavigationBadge(String key, ToIntFunction<Actor> count) {}
