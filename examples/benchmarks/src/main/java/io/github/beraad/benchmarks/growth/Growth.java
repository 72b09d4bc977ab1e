// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.growth;

import io.github.beraad.benchmarks.ratios.Ratio;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;

/**
 * Checks registers of 1,000 to 1,000,000 dilemmas, each in a JVM of its own and all of them turn by turn; prints what a
 * dilemma costs in ratios to the register of 10,000, and draws it.
 *
 * <pre>{@code
 * java -cp target/benchmarks.jar io.github.beraad.benchmarks.growth.Growth 5 .
 * }</pre>
 *
 * <p>The arguments are the number of rounds and the folder for {@code growth.svg} and {@code growth.png}.
 */
public final class Growth {

    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
    private static final int COMPARED = 1;

    /**
     * Four times what the largest register takes, the same for all, and touched before anything is measured: in a heap that
     * is nearly full the collector never stops marking, and pages that the system still has to hand out cost more than the
     * work does.
     */
    private static final String HEAP = "8g";

    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;

    private Growth() {}

    /**
     * Measures, prints and draws.
     *
     * @param arguments the number of rounds, and the folder
     * @throws IOException if a JVM cannot be started or a picture not be written
     */
    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        double[][] nanoseconds = new double[SIZES.length][rounds];
        double[][] bytes = new double[SIZES.length][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < SIZES.length; i++) {
                String[] measured = measure(SIZES[i]).split(" ", 2);
                nanoseconds[i][round] = Double.parseDouble(measured[0]);
                bytes[i][round] = Double.parseDouble(measured[1]);
            }
        }
        double[] times = new double[SIZES.length];
        double[] memory = new double[SIZES.length];
        double[] errors = new double[SIZES.length];
        System.out.println("| dilemmas | time of each, to 10,000 | bytes of each |");
        System.out.println("| --- | --- | --- |");
        for (int i = 0; i < SIZES.length; i++) {
            Ratio time = Ratio.of(nanoseconds[i], nanoseconds[COMPARED]);
            times[i] = time.value();
            errors[i] = time.high() - time.value();
            memory[i] = Arrays.stream(bytes[i]).average().orElseThrow() / 1024;
            System.out.printf(Locale.ROOT, "| %,d | %s | %.0f |%n", SIZES[i], time, memory[i] * 1024);
        }
        draw(times, errors, memory, Path.of(arguments[1]));
    }

    private static String measure(int size) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms" + HEAP,
                        "-Xmx" + HEAP,
                        "-XX:+AlwaysPreTouch",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneSize.class.getName(),
                        Integer.toString(size))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            if (line == null) {
                throw new IOException("nothing was measured of " + size + " dilemmas");
            }
            return line;
        }
    }

    static void draw(double[] times, double[] errors, double[] memory, Path folder) throws IOException {
        double[] sizes = Arrays.stream(SIZES).asDoubleStream().toArray();
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("Checking a register: what each dilemma costs")
                .xAxisTitle("dilemmas in the register")
                .yAxisTitle("time (ratio to 10,000 dilemmas) and KiB")
                .build();
        chart.getStyler().setXAxisLogarithmic(true);
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.InsideSW);
        chart.getStyler().setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
        chart.addSeries("time, ratio", sizes, times, errors);
        chart.addSeries("memory, KiB", sizes, memory);
        for (String format : new String[] {"svg", "png"}) {
            try (OutputStream file = Files.newOutputStream(folder.resolve("growth." + format))) {
                ChartEncoder.saveChart(chart, file, format);
            }
        }
    }
}
