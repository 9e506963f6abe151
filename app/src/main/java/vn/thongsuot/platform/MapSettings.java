package vn.thongsuot.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The optional map (Vietnamese: bản đồ, không bắt buộc).
 *
 * @param tiles address of its pictures with {z}, {x}, {y}; empty: there is no map and nothing is asked outside
 * @param latitude where the map begins, in degrees
 * @param longitude likewise
 * @param zoom how close it begins: 6 shows a region, 12 a town
 * @param thanks whose map it is, as its owner wants to be named; may be empty
 */
@ConfigurationProperties("thongsuot.map")
public record MapSettings(
        @DefaultValue("") String tiles,
        @DefaultValue("16.4") double latitude,
        @DefaultValue("107.6") double longitude,
        @DefaultValue("6") int zoom,
        @DefaultValue("") String thanks) {}
