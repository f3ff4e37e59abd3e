package se.bas.integration.inside;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The way into the server for the proofs: takes an array of questions and gives an array of answers as text, in the same
 * order. It is in the tests' archive alone.
 */
@WebServlet("/ask")
public class Door extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init") // The server gives it.
    @Inject
    private transient Answers answers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        try (JsonReader reader = Json.createReader(request.getReader())) {
            for (JsonObject question : reader.readArray().getValuesAs(JsonObject.class)) {
                all.add(answer(question));
            }
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(all.build());
    }

    private String answer(JsonObject question) {
        try {
            return answers.to(question);
        } catch (RuntimeException refused) {
            // What breaks is an answer too: it must be the same in both worlds.
            return "! " + refused.getClass().getName();
        }
    }
}
