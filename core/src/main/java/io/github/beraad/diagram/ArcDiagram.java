// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Boxes below each other with arrows between them: down to the next one in the middle, further down along the right,
 * up along the left. Whatever the arrows, none runs through a box, and it fits on a phone.
 */
final class ArcDiagram {

    private static final int BOX = 250;
    private static final int GAP = 30;
    private static final int TITLE_LINE = 19;
    private static final int LINE = 17;
    private static final int PADDING = 9;
    private static final int CORNER = 7;
    private static final int EDGE = 4;

    private static final Comparator<Arc> SHORTEST_FIRST = new Comparator<>() {
        @Override
        public int compare(Arc one, Arc other) {
            int byLength = Integer.compare(one.length(), other.length());
            if (byLength != 0) {
                return byLength;
            }
            int byFrom = Integer.compare(one.from, other.from);
            return byFrom != 0 ? byFrom : Integer.compare(one.to, other.to);
        }
    };

    private final String title;
    private final String description;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Arc> arcs = new ArrayList<>();

    ArcDiagram(String title, String description) {
        this.title = title;
        this.description = description;
    }

    /** A box, below those before it. */
    void box(String name, List<String> below, boolean strong) {
        List<String> lines = new ArrayList<>();
        for (String line : below) {
            lines.addAll(SvgWriter.lines(line, 28, 5));
        }
        int y = EDGE;
        if (!boxes.isEmpty()) {
            Box last = boxes.get(boxes.size() - 1);
            y = last.y + last.height + GAP;
        }
        boxes.add(new Box(SvgWriter.lines(name, 23, 3), lines, strong, y));
    }

    /** An arrow from one box to another, with a short label; a faint one where there is none. */
    void arrow(int from, int to, String label, String meaning) {
        arcs.add(new Arc(from, to, label, meaning));
    }

    String svg() {
        int left = lanes(false);
        int right = lanes(true);
        int lane = 14 + 6 * widestLabel();
        int x = EDGE + left * lane + (left > 0 ? 8 : 0);
        int width = x + BOX + right * lane + (right > 0 ? 8 : 0) + EDGE;
        int height = EDGE;
        for (Box box : boxes) {
            height = box.y + box.height + EDGE;
        }
        SvgWriter svg = new SvgWriter(width, height, title, description);
        for (Arc arc : arcs) {
            line(svg, arc, x, lane);
        }
        for (Box box : boxes) {
            box(svg, box, x);
        }
        for (Arc arc : arcs) {
            label(svg, arc, x, lane);
        }
        return svg.end();
    }

    private int widestLabel() {
        int widest = 1;
        for (Arc arc : arcs) {
            widest = Math.max(widest, arc.label.length());
        }
        return widest;
    }

    /** Gives the arrows of a side a lane each, the shortest nearest to the boxes, and a place on their boxes. */
    private int lanes(boolean down) {
        List<Arc> side = new ArrayList<>();
        for (Arc arc : arcs) {
            if (!arc.isStraight() && arc.isDown() == down) {
                side.add(arc);
            }
        }
        side.sort(SHORTEST_FIRST);
        int lanes = 0;
        for (int i = 0; i < side.size(); i++) {
            Arc arc = side.get(i);
            while (isTaken(arc, side.subList(0, i))) {
                arc.lane++;
            }
            lanes = Math.max(lanes, arc.lane + 1);
        }
        for (int i = 0; i < boxes.size(); i++) {
            ports(i, side);
        }
        return lanes;
    }

    private static boolean isTaken(Arc arc, List<Arc> before) {
        for (Arc other : before) {
            if (other.lane == arc.lane && arc.top() <= other.bottom() && other.top() <= arc.bottom()) {
                return true;
            }
        }
        return false;
    }

    /** Where arrows touch a box: those from above first, so that they do not cross. */
    private void ports(int box, List<Arc> side) {
        List<Arc> touching = new ArrayList<>();
        for (Arc arc : side) {
            if (arc.bottom() == box) {
                int place = 0;
                while (place < touching.size() && touching.get(place).lane <= arc.lane) {
                    place++;
                }
                touching.add(place, arc);
            }
        }
        int above = touching.size();
        for (Arc arc : side) {
            if (arc.top() == box) {
                int place = above;
                while (place < touching.size() && touching.get(place).lane > arc.lane) {
                    place++;
                }
                touching.add(place, arc);
            }
        }
        Box at = boxes.get(box);
        for (int i = 0; i < touching.size(); i++) {
            Arc arc = touching.get(i);
            int y = at.y + at.height * (i + 1) / (touching.size() + 1);
            if (arc.from == box) {
                arc.fromY = y;
            } else {
                arc.toY = y;
            }
        }
    }

    private void line(SvgWriter svg, Arc arc, int x, int lane) {
        boolean faint = arc.label.isEmpty();
        String colour = faint ? SvgWriter.LINE : SvgWriter.SOFT;
        svg.open("g", "fill", "none", "stroke", colour, "stroke-width", faint ? "1" : "1.5");
        svg.tell("title", arc.meaning);
        if (arc.isStraight()) {
            Box from = boxes.get(arc.from);
            int top = from.y + from.height;
            int middle = x + BOX / 2;
            svg.draw("path", "d", "M" + middle + " " + top + "V" + (top + GAP - 2));
            head(svg, colour, middle, top + GAP, 0, -1);
        } else {
            int out = arc.isDown() ? 1 : -1;
            int side = arc.isDown() ? x + BOX : x;
            int far = laneX(arc, x, lane);
            int turn = arc.isDown() ? CORNER : -CORNER;
            svg.draw(
                    "path",
                    "d",
                    "M" + side + " " + arc.fromY + "H" + (far - out * CORNER) + "Q" + far + " " + arc.fromY + " " + far
                            + " " + (arc.fromY + turn) + "V" + (arc.toY - turn) + "Q" + far + " " + arc.toY + " "
                            + (far - out * CORNER) + " " + arc.toY + "H" + (side + 2 * out));
            head(svg, colour, side, arc.toY, out, 0);
        }
        svg.close("g");
    }

    /** The point of an arrow, which comes from the direction given. */
    private static void head(SvgWriter svg, String colour, int x, int y, int fromX, int fromY) {
        int backX = x + 7 * fromX;
        int backY = y + 7 * fromY;
        svg.draw(
                "path",
                "d",
                "M" + x + " " + y + "L" + (backX + 4 * fromY) + " " + (backY + 4 * fromX) + "L" + (backX - 4 * fromY)
                        + " " + (backY - 4 * fromX) + "Z",
                "fill",
                colour,
                "stroke",
                "none");
    }

    private static int laneX(Arc arc, int x, int lane) {
        int away = 8 + lane * arc.lane + lane / 2;
        return arc.isDown() ? x + BOX + away : x - away;
    }

    private void label(SvgWriter svg, Arc arc, int x, int lane) {
        if (arc.label.isEmpty()) {
            return;
        }
        Box from = boxes.get(arc.from);
        int middle = arc.isStraight() ? x + BOX / 2 + 8 : laneX(arc, x, lane);
        int y = arc.isStraight() ? from.y + from.height + GAP / 2 - 1 : (arc.fromY + arc.toY) / 2;
        int width = 8 + 8 * arc.label.length();
        int start = arc.isStraight() ? middle : middle - width / 2;
        svg.open("g").tell("title", arc.meaning);
        svg.draw("rect", "x", start, "y", y - 9, "width", width, "height", 18, "rx", 9, "fill", SvgWriter.PAPER);
        svg.tell(
                "text",
                arc.label,
                "x",
                start + width / 2,
                "y",
                y + 5,
                "font-size",
                13,
                "font-weight",
                600,
                "text-anchor",
                "middle",
                "fill",
                SvgWriter.INK);
        svg.close("g");
    }

    private static void box(SvgWriter svg, Box box, int x) {
        svg.draw(
                "rect",
                "x",
                x,
                "y",
                box.y,
                "width",
                BOX,
                "height",
                box.height,
                "rx",
                6,
                "fill",
                box.strong ? SvgWriter.TINT : SvgWriter.PAPER,
                "stroke",
                box.strong ? SvgWriter.ACCENT : SvgWriter.LINE,
                "stroke-width",
                box.strong ? "1.5" : "1");
        int y = box.y + PADDING - 4;
        for (String line : box.name) {
            y += TITLE_LINE;
            svg.tell(
                    "text",
                    line,
                    "x",
                    x + 12,
                    "y",
                    y,
                    "font-size",
                    15,
                    "font-weight",
                    box.strong ? 600 : 400,
                    "fill",
                    box.strong ? SvgWriter.INK : SvgWriter.SOFT);
        }
        for (String line : box.below) {
            y += LINE;
            svg.tell("text", line, "x", x + 12, "y", y, "font-size", 13, "fill", SvgWriter.SOFT);
        }
    }

    /** A box at its place. */
    private static final class Box {

        private final List<String> name;
        private final List<String> below;
        private final boolean strong;
        private final int y;
        private final int height;

        Box(List<String> name, List<String> below, boolean strong, int y) {
            this.name = name;
            this.below = below;
            this.strong = strong;
            this.y = y;
            this.height = 2 * PADDING + TITLE_LINE * name.size() + LINE * below.size() - 4;
        }
    }

    /** An arrow, with the place that is found for it. */
    private static final class Arc {

        private final int from;
        private final int to;
        private final String label;
        private final String meaning;
        private int lane;
        private int fromY;
        private int toY;

        Arc(int from, int to, String label, String meaning) {
            this.from = from;
            this.to = to;
            this.label = label;
            this.meaning = meaning;
        }

        boolean isDown() {
            return to > from;
        }

        boolean isStraight() {
            return to == from + 1;
        }

        int length() {
            return Math.abs(to - from);
        }

        int top() {
            return Math.min(from, to);
        }

        int bottom() {
            return Math.max(from, to);
        }
    }
}
