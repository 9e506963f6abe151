package vn.thongsuot.petitions.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.petitions.Spot;

@DisplayName("Khung bản đồ: ô hình, điểm bấm, dấu vị trí")
class MapViewTests {

    private static final Spot CAPITAL = new Spot(21.02851, 105.80482);

    @Test
    @DisplayName("Số của ô hình theo phép chiếu bản đồ trên mạng")
    void knowsTheTilesOfAKnownPlace() {
        // Worked out by hand: x = (105.80482 + 180) / 360 * 2^10 = 812.95; y = 450.9 by the formula of EPSG:3857.
        assertThat(new MapView(CAPITAL, 10).tiles().get(4)).isEqualTo(new MapView.Tile(812, 450, 1, 1));
        assertThat(new MapView(CAPITAL, 10).tiles()).hasSize(9).contains(new MapView.Tile(811, 449, 0, 0));
    }

    @Test
    @DisplayName("Bấm vào đâu thì dấu hiện đúng ở đó, ở mọi mức phóng")
    void marksWhereItWasPressed() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            MapView view = new MapView(
                    new Spot(9 + random.nextDouble() * 13, 103 + random.nextDouble() * 6),
                    MapView.WIDEST + random.nextInt(14));
            MapView.Tile tile = view.tiles().get(random.nextInt(9));
            int x = 1 + random.nextInt(MapView.SHOWN - 1);
            int y = 1 + random.nextInt(MapView.SHOWN - 1);

            Spot spot = view.spotAt(tile.x(), tile.y(), x, y);

            assertThat(view.mark(spot)).hasValueSatisfying(mark -> {
                assertThat(mark.x()).isCloseTo(tile.column() * MapView.SHOWN + x, within(2));
                assertThat(mark.y()).isCloseTo(tile.row() * MapView.SHOWN + y, within(2));
            });
        }
    }

    @Test
    @DisplayName("Bàn phím bấm vào góc ô: hiểu là giữa ô")
    void takesTheMiddleForAKeyboard() {
        MapView view = new MapView(CAPITAL, 12);
        MapView.Tile tile = view.tiles().getFirst();

        assertThat(view.mark(view.spotAt(tile.x(), tile.y(), 0, 0)))
                .contains(new MapView.Mark(MapView.SHOWN / 2, MapView.SHOWN / 2));
    }

    @Test
    void staysAroundTheCountry() {
        MapView view = new MapView(CAPITAL, 6);

        assertThat(view.moved(0, -3)).isEqualTo(view);
        assertThat(view.moved(0, 1).centre().latitude()).isLessThan(CAPITAL.latitude());
        assertThat(view.zoomed(99).zoom()).isEqualTo(MapView.CLOSEST);
        assertThat(view.mark(new Spot(-33.8, 151.2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"105.80482,21.02851", "48.85,2.35", "21.0,x", "'',''", "21.02851,", "1e1,105.8"})
    @DisplayName("Toạ độ đảo, ở nơi khác hay không phải số thì không nhận")
    void refusesForeignFigures(String latitude, String longitude) {
        assertThat(Spot.find(latitude == null ? "" : latitude, longitude == null ? "" : longitude))
                .isEmpty();
    }

    @Test
    void tellsNothingByItself() {
        assertThat(CAPITAL.toString()).doesNotContain("21", "105");
        assertThat(CAPITAL.geo()).isEqualTo("geo:21.02851,105.80482");
    }
}
