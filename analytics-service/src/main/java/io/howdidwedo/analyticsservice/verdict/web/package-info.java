/// What a customer has come to expect, on the page about them.
@NullMarked
package io.howdidwedo.analyticsservice.verdict.web;

import org.jspecify.annotations.NullMarked;
