package se.bas.ui.consent;

import static se.bas.ui.components.DrawnPicture.escaped;

import java.util.List;
import java.util.stream.Collectors;
import se.bas.application.consent.ConsentView;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.DrawnPicture;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Draws the consents: one row each, from the agency that lets see to the unit that sees. */
final class ConsentMap {
    private static final int WIDTH = 340;
    private static final int ROW = 76;

    private ConsentMap() {}

    static DrawnPicture of(List<ConsentView> live) {
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at < live.size(); at++) {
            rows.append(row(live.get(at), at * ROW));
        }
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">%s</svg>"
                .formatted(WIDTH, live.size() * ROW, rows);
        DrawnPicture picture = new DrawnPicture(svg, inWords(live));
        picture.addClassName("consent-map");
        picture.setTestId("consent-map");
        return picture;
    }

    private static String row(ConsentView consent, int top) {
        return """
                <g transform="translate(0 %1$d)">
                  <rect class="box %2$s" x="1" y="16" width="104" height="44" rx="8"/>
                  <text class="name %2$s" x="53" y="43" text-anchor="middle">%3$s</text>
                  <path class="way" d="M112 38 H 222"/>
                  <path class="tip" d="M220 32 L 230 38 L 220 44 Z"/>
                  <text class="what" x="168" y="30" text-anchor="middle">%4$s</text>
                  <text class="until" x="168" y="56" text-anchor="middle">%5$s</text>
                  <rect class="box %6$s" x="235" y="16" width="104" height="44" rx="8"/>
                  <text class="name %6$s" x="287" y="43" text-anchor="middle">%7$s</text>
                </g>
                """.formatted(
                top,
                AgencyBadge.colour(consent.discloserCode()),
                escaped(Words.text("consent.map.code", consent.discloserCode().toUpperCase(Words.reader()))),
                escaped(Words.text("consent.map.what", consent.categories().size())),
                escaped(Words.text("consent.map.until", Written.day(consent.until()))),
                AgencyBadge.colour(consent.recipientCode()),
                escaped(Words.text("consent.map.code", consent.recipientCode().toUpperCase(Words.reader()))));
    }

    /** What the picture says, for those who do not see it. */
    private static String inWords(List<ConsentView> live) {
        return live.stream()
                .map(consent -> Words.text(
                        "consent.map.alternative",
                        Words.of(consent.recipientUnit()),
                        Words.of(consent.recipient()),
                        Words.of(consent.discloser()),
                        Words.list(consent.categories()),
                        Written.day(consent.until())))
                .collect(Collectors.joining(" "));
    }
}
