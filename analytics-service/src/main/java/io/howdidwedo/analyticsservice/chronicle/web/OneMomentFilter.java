package io.howdidwedo.analyticsservice.chronicle.web;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers each request of one moment: figures, lists and files of one page agree, whatever comes
/// in while it is made.
final class OneMomentFilter extends OncePerRequestFilter {
    private final Freshness<?> freshness;

    /// Of the moments of this data.
    OneMomentFilter(Freshness<?> freshness) {
        this.freshness = freshness;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            freshness.<Boolean, Exception>inOneMoment(
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
