/** People at a real browser: chromium plays the product's forms in Tasklist. Built by the Maven profile {@code browser}. */
package org.planlifecycle.browser;
