"""A crawler without a network: a graph of pages, a bounded number of fetchers, a seen set, depths."""
import asyncio
import re

PAGES = {
    "/": '<a href="/soup">soup</a> <a href="/pie">pie</a>',
    "/soup": '<a href="/">home</a><a href="/soup/tomato">tomato</a>',
    "/pie": '<a href="/pie/apple">apple</a> <a href="/missing">?</a>',
    "/soup/tomato": "no links",
    "/pie/apple": '<a href="/pie">up</a>',
}


class NotFound(Exception):
    pass


async def fetch(url):
    await asyncio.sleep(0.1 + len(url) / 100)
    try:
        return PAGES[url]
    except KeyError:
        raise NotFound(f"404 {url}") from None


async def worker(name, queue, seen, found):
    while True:
        url, depth = await queue.get()
        try:
            html = await fetch(url)
            found[url] = depth
            for link in re.findall(r'href="([^"]+)"', html):
                if link not in seen:
                    seen.add(link)
                    await queue.put((link, depth + 1))
        except NotFound as error:
            print(name, error)
        finally:
            queue.task_done()


async def main():
    queue, seen, found = asyncio.Queue(), {"/"}, {}
    queue.put_nowait(("/", 0))
    async with asyncio.TaskGroup() as group:
        workers = [group.create_task(worker(f"w{n}", queue, seen, found)) for n in range(3)]
        await queue.join()
        for w in workers:
            w.cancel()
    for url, depth in sorted(found.items(), key=lambda item: (item[1], item[0])):
        print("  " * depth + url)
    print(f"{asyncio.get_running_loop().time():.2f} s")


asyncio.run(main())
